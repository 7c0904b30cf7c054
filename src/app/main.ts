// The way in: finds the page's main landmark. The app is put up here.
const root = document.getElementById('summitry');
if (root) root.dataset['ready'] = 'true';
